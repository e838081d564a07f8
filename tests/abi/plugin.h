/* plugin.h - what a plugin and its host are asked, for plugin.sh. SPDX-License-Identifier: MIT */
#ifndef PLUGIN_H
#define PLUGIN_H

#include <httpstatus.h>

/* Through all functions that a handle or a text goes through. */
struct answers {
    const struct httpstatus *from_code, *from_name, *at, *next;
    const char *line, *reason, *alias, *field, *level, *class_name, *trait_name;
};

static void
fill_answers(struct answers *answers)
{
    answers->from_code = httpstatus_from_code(413);
    answers->from_name = httpstatus_from_name("Payload Too Large");
    answers->at = httpstatus_at(0);
    answers->next = httpstatus_next_meaning(httpstatus_from_code(420));
    answers->line = httpstatus_line(answers->from_code);
    answers->reason = httpstatus_reason(413);
    answers->alias = httpstatus_alias(answers->from_code, 0);
    answers->field = httpstatus_field(answers->from_code, 0);
    answers->level = httpstatus_level_name(httpstatus_field_level(answers->from_code, 0));
    answers->class_name = httpstatus_class_name(4);
    answers->trait_name = httpstatus_trait_name(1);
}

#endif
