/* plugin.c - a plugin that embeds the archive, for plugin.sh. SPDX-License-Identifier: MIT */
#include <httpstatus.h>

#include "plugin.h"

/* A plugin that hides its own names would hide this one too. */
#if defined(__GNUC__)
__attribute__((visibility("default")))
#endif
void plugin_answers(struct answers *answers);

void
plugin_answers(struct answers *answers)
{
    fill_answers(answers);
}
