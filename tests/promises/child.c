/* child.c - a function in a process of its own. SPDX-License-Identifier: MIT */
#include "child.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int
in_child(int (*run)(void))
{
    int status;
    pid_t child;

    if (getenv("FOREIGN"))
        return NO_CHILD;
    child = fork();
    if (child == 0)
        _exit(run());
    if (child < 0 || waitpid(child, &status, 0) != child) {
        perror("in_child");
        exit(99);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
