/* What a status survives, in Vala; ../robust.txt is what this prints. SPDX-License-Identifier: MIT */
using HttpStatus;

string all_or (int good) {
    return good == all ().length ? "all" : good.to_string ();
}

/* An address never leaves its process; code and owner do. */
void write () {
    foreach (unowned Status status in all ())
        print ("%d %s\n", status.code, status.owner);
}

int read_all () {
    int good = 0;

    foreach (unowned Status status in all ()) {
        string? line = stdin.read_line ();
        if (line != null && from_owner (line.substring (4), int.parse (line)) == status)
            good++;
    }
    return good;
}

int found_in_map () {
    var owners = new HashTable<void *, string> (direct_hash, direct_equal);
    int good = 0;

    foreach (unowned Status status in all ())
        owners[(void *) status] = status.owner;
    foreach (unowned Status status in all ())
        if (owners[(void *) from_owner (status.owner, status.code)] == status.owner)
            good++;
    return good;
}

/* The functions are in a program once; the walk can be repeated. */
int loaded_twice () {
    var again = all ();
    int good = 0;

    foreach (unowned Status status in all ())
        if (again[good] == status)
            good++;
    return good;
}

unowned string made_wrongly () {
    unowned Status? none = null;

    return none.phrase ?? "no phrase";
}

int four_threads () {
    Thread<int>[] threads = {};
    int good = 0;

    for (int i = 0; i < 4; i++)
        threads += new Thread<int> (null, found_in_map);
    foreach (var thread in threads)
        good += thread.join ();
    return good / 4;
}

void main (string[] arguments) {
    if (arguments.length == 2) {
        write ();
        return;
    }
    print ("read by another process: %s\n", all_or (read_all ()));
    print ("printed: %s\n", from_code (404).line);
    print ("found in a map: %s\n", all_or (found_in_map ()));
    print ("loaded twice: %s\n", all_or (loaded_twice ()));
    print ("made wrongly: %s\n", made_wrongly ());
    print ("class 4: %s\n", class_name (class_of (404)));
    print ("class 404: %s\n", class_name (404) ?? "none");
    print ("four threads: %s\n", all_or (four_threads ()));
}
