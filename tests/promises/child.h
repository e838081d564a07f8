/* child.h - a function in a process of its own. SPDX-License-Identifier: MIT */
#ifndef CHILD_H
#define CHILD_H

/* Of no child; automake takes it as the exit status of a test that is skipped. */
enum { NO_CHILD = 77 };

/* Its exit status, which is what the function returns; or minus the signal that ended it. NO_CHILD for another machine's, as not
 * every emulator can fork. */
int in_child(int (*run)(void));

#endif
