/* child.h - a function in a process of its own. SPDX-License-Identifier: MIT */
#ifndef CHILD_H
#define CHILD_H

/* Its exit status, which is what the function returns; or minus the signal that ended it. */
int in_child(int (*run)(void));

#endif
