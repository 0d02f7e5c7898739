#include "ui/input_table.h"

/* CSI x and SS3 x. */
const InputKey input_final_keys[] = {
    {'A', KEYCODE_UP         },
    {'B', KEYCODE_DOWN       },
    {'C', KEYCODE_RIGHT      },
    {'D', KEYCODE_LEFT       },
    {'F', KEYCODE_END        },
    {'H', KEYCODE_HOME       },
    {'P', KEYCODE_F1         },
    {'Q', KEYCODE_F2         },
    {'R', KEYCODE_F3         },
    {'S', KEYCODE_F4         },
    {'Z', KEYCODE_BACKTAB    },
    {'a', KEYCODE_SHIFT_UP   }, /* rxvt, as the next three */
    {'b', KEYCODE_SHIFT_DOWN },
    {'c', KEYCODE_SHIFT_RIGHT},
    {'d', KEYCODE_SHIFT_LEFT },
    {0,   KEY_NONE           },
};

/* On a key without one a modifier makes a key that is none of ours. */
const InputModified input_modified_keys[] = {
    {KEYCODE_UP,    KEYCODE_SHIFT_UP,    KEYCODE_UNKNOWN,    KEYCODE_UNKNOWN         },
    {KEYCODE_DOWN,  KEYCODE_SHIFT_DOWN,  KEYCODE_UNKNOWN,    KEYCODE_UNKNOWN         },
    {KEYCODE_LEFT,  KEYCODE_SHIFT_LEFT,  KEYCODE_CTRL_LEFT,  KEYCODE_CTRL_SHIFT_LEFT },
    {KEYCODE_RIGHT, KEYCODE_SHIFT_RIGHT, KEYCODE_CTRL_RIGHT, KEYCODE_CTRL_SHIFT_RIGHT},
    {KEYCODE_HOME,  KEYCODE_SHIFT_HOME,  KEYCODE_UNKNOWN,    KEYCODE_UNKNOWN         },
    {KEYCODE_END,   KEYCODE_SHIFT_END,   KEYCODE_UNKNOWN,    KEYCODE_UNKNOWN         },
    {KEY_NONE,      KEY_NONE,            KEY_NONE,           KEY_NONE                },
};

/* SS3 x: the keypad in application mode, and rxvt's Ctrl with an arrow. */
const InputKey input_keypad_keys[] = {
    {'M', KEYCODE_ENTER     },
    {'X', '='               },
    {'a', KEYCODE_UP        },
    {'b', KEYCODE_DOWN      },
    {'c', KEYCODE_CTRL_RIGHT},
    {'d', KEYCODE_CTRL_LEFT },
    {'j', '*'               },
    {'k', '+'               },
    {'l', ','               },
    {'m', '-'               },
    {'n', '.'               },
    {'o', '/'               },
    {0,   KEY_NONE          },
};

/* CSI n ~. */
const InputKey input_number_keys[] = {
    {1,  KEYCODE_HOME     },
    {2,  KEYCODE_INSERT   },
    {3,  KEYCODE_DELETE   },
    {4,  KEYCODE_END      },
    {5,  KEYCODE_PAGE_UP  },
    {6,  KEYCODE_PAGE_DOWN},
    {7,  KEYCODE_HOME     },
    {8,  KEYCODE_END      },
    {11, KEYCODE_F1       },
    {12, KEYCODE_F2       },
    {13, KEYCODE_F3       },
    {14, KEYCODE_F4       },
    {15, KEYCODE_F5       },
    {17, KEYCODE_F6       },
    {18, KEYCODE_F7       },
    {19, KEYCODE_F8       },
    {20, KEYCODE_F9       },
    {21, KEYCODE_F10      },
    {23, KEYCODE_F11      },
    {24, KEYCODE_F12      },
    {0,  KEY_NONE         },
};

const InputName input_names[] = {
    {"kcuu1", KEYCODE_UP       },
    {"kcud1", KEYCODE_DOWN     },
    {"kcub1", KEYCODE_LEFT     },
    {"kcuf1", KEYCODE_RIGHT    },
    {"khome", KEYCODE_HOME     },
    {"kend",  KEYCODE_END      },
    {"kpp",   KEYCODE_PAGE_UP  },
    {"knp",   KEYCODE_PAGE_DOWN},
    {"kich1", KEYCODE_INSERT   },
    {"kdch1", KEYCODE_DELETE   },
    {"kcbt",  KEYCODE_BACKTAB  },
    {"kf1",   KEYCODE_F1       },
    {"kf2",   KEYCODE_F2       },
    {"kf3",   KEYCODE_F3       },
    {"kf4",   KEYCODE_F4       },
    {"kf5",   KEYCODE_F5       },
    {"kf6",   KEYCODE_F6       },
    {"kf7",   KEYCODE_F7       },
    {"kf8",   KEYCODE_F8       },
    {"kf9",   KEYCODE_F9       },
    {"kf10",  KEYCODE_F10      },
    {"kf11",  KEYCODE_F11      },
    {"kf12",  KEYCODE_F12      },
    {NULL,    KEY_NONE         },
};
