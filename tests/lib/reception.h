/* reception.h - an office with a policy and its staff, for tests of what happens at the counter. */
#ifndef TESTS_RECEPTION_H
#define TESTS_RECEPTION_H

#include "db/inquiry_store.h"
#include "db/visit_store.h"
#include "tests/lib/office.h"

typedef struct {
    Arena arena;
    Store *store;
    Act admin;
    Act clerk;
    Refusal why; /* of the last call */
} Reception;

/* A new office in memory under one of the program's own policies; reception_close() ends it. */
Reception *reception_open(const char *policy);
void reception_close(Reception *reception);

/* The same around an office that a test has made; it is closed with it. */
Reception *reception_of(Store *store, const char *policy);

/* The clerk acts `minutes` after nine o'clock, giving a reason or "". */
void reception_at(Reception *reception, int minutes, const char *reason);

/* Each fails the test when the office refuses. */
VisitId reception_arrive(Reception *reception, const char *name);
VisitId reception_serve(
    Reception *reception, const char *name); /* arrives, is called, served */
InquiryId reception_ask(Reception *reception, VisitId visit, const char *question);
Visit reception_find(Reception *reception, VisitId id);
void reception_set(Reception *reception, Setting setting, const char *value);

/* What the office answers to a step of the clerk. */
Err reception_step(Reception *reception, VisitId id, VisitStep step);

/* Adds a person and gives his id. */
int64_t reception_person(Reception *reception, const char *name);

/* The office holds together: its chain, its records, its references. */
void reception_is_sound(Reception *reception);

#endif
