/* What ../c/tour.c does, in Vala. SPDX-License-Identifier: MIT */
using HttpStatus;

unowned string line (Status? status) {
    return status == null ? "none" : status.line;
}

unowned string phrase (Status? status) {
    return status == null ? "none" : status.phrase;
}

void print_meanings (int code) {
    unowned string separator = "";

    print ("meanings of %d: ", code);
    foreach (unowned Status status in meanings (code)) {
        print ("%s%s (%s)", separator, status.phrase, status.owner);
        separator = ", ";
    }
    print ("\n");
}

void print_fields (int code) {
    unowned Status status = from_code (code);

    for (int i = 0; status.field (i) != null; i++) {
        print ("field of %d: %s %s", code, status.field (i), level_name (status.field_level (i)));
        if (status.field_condition (i) != null)
            print (" %s", status.field_condition (i));
        print ("\n");
    }
}

void print_traits ((unowned string)[] traits) {
    unowned string separator = "";

    foreach (unowned string trait in traits) {
        print ("%s%s", separator, trait);
        separator = ",";
    }
    print ("\n");
}

void print_treatment (int code) {
    print ("%d is treated as: %s\n", code, treat_as (code).line);
    print ("traits of a received %d: ", code);
    if (code_traits (code).length == 0)
        print ("none");
    print_traits (code_traits (code));
}

void print_advice (int code) {
    unowned Status status = from_code (code);

    print ("%d for a server: %s\n", code, status.advice ("server") ?? "none");
    print ("%d for a client: %s\n", code, status.advice ("client") ?? "none");
    print ("%d for an operator: %s\n", code, status.advice ("operator") ?? "none");
}

void print_related (int code) {
    foreach (unowned Status status in from_code (code).related ())
        print ("related to %d: %s\n", code, status.line);
}

void answer () {
    unowned Status not_found = from_code (404);

    print ("code 404: %s\n", reason (404) ?? "none");
    print ("code 471: %s\n", reason (471) ?? "none");
    print ("code -1: %s\n", reason (-1) ?? "none");
    print ("name Payload Too Large: %s\n", line (from_name ("Payload Too Large")));
    print ("name No Such Status: %s\n", line (from_name ("No Such Status")));
    print ("line HTTP/1.1 522: %s\n", line (from_line ("HTTP/1.1 522 \r\n")));
    print ("line HTTP/1.1 5222: %s\n", line (from_line ("HTTP/1.1 5222 \r\n")));
    print ("nginx 499: %s\n", phrase (from_owner ("nginx", 499)));
    print ("nginx 404: %s\n", phrase (from_owner ("nginx", 404)));
    print_meanings (420);
    print_fields (206);
    print_fields (401);
    print ("404 cacheable: %s\n", not_found.has ("cacheable") ? "yes" : "no");
    print ("404 redirect: %s\n", not_found.has ("redirect") ? "yes" : "no");
    print_treatment (199);
    print_treatment (299);
    print_treatment (520);
    print_treatment (999);
    print_advice (413);
    print_advice (520);
    print_related (401);
    print ("format 404: %s\n", format ("HTTP/1.1", 404) ?? "refused");
    print ("format 404 Not\\r\\nFound: %s\n", format ("HTTP/1.1", 404, "Not\r\nFound") ?? "refused");
}

void walk () {
    foreach (unowned Status status in all ()) {
        print ("%d\t%s\t%s\t%s\t", status.code, status.name, status.phrase, status.owner);
        print_traits (status.traits ());
    }
}

void cost (int64 calls) {
    int64 start = get_monotonic_time ();

    for (int64 i = 0; i < calls; i++)
        reason (404);
    print ("%s\n", ((get_monotonic_time () - start) * 1000).to_string ());
}

void main (string[] arguments) {
    if (arguments.length == 3 && arguments[1] == "cost") {
        cost (int64.parse (arguments[2]));
        return;
    }
    answer ();
    walk ();
}
