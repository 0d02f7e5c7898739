#include "office/caseorder.h"

#define X(name, code, text) {code, text},
static const Choice rows[] = {CASEORDER_LIST(X)};
#undef X

const Choices caseorder_choices = {rows, CASEORDER_COUNT};
