/* threads.c - loads mod_httpstatus into connections of several threads, which work and close at the same time, while another one
 * stays open in the middle of a query. Prints the number of rows that all of them agree on. SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS = 8, ROUNDS = 5 };

static const char query[] =
    "SELECT h.code, h.rowid, length(h.fields), length(httpstatus_line(h.code)), httpstatus_is_transient(h.code) "
    "FROM httpstatus AS one JOIN httpstatus AS h ON h.name = one.name";

struct sum {
    int rows;
    sqlite3_int64 value;
};

static void
need(int is_right, sqlite3 *db)
{
    if (is_right)
        return;
    fprintf(stderr, "threads: %s\n", sqlite3_errmsg(db));
    exit(1);
}

static sqlite3 *
connect_to_memory(void)
{
    sqlite3 *db;

    need(sqlite3_open(":memory:", &db) == SQLITE_OK, db);
    sqlite3_enable_load_extension(db, 1);
    need(sqlite3_exec(db, "SELECT load_extension('mod_httpstatus')", NULL, NULL, NULL) == SQLITE_OK, db);
    return db;
}

static void
add_row(struct sum *sum, sqlite3_stmt *statement)
{
    int i;

    sum->rows++;
    for (i = 0; i < sqlite3_column_count(statement); i++)
        sum->value = sum->value % 1000000007 * 31 + sqlite3_column_int64(statement, i);
}

/* Adds the rows until there are so many, or no more. */
static void
read_rows(sqlite3 *db, sqlite3_stmt *statement, struct sum *sum, int rows)
{
    int result = SQLITE_ROW;

    while (sum->rows < rows && (result = sqlite3_step(statement)) == SQLITE_ROW)
        add_row(sum, statement);
    need(result == SQLITE_ROW || result == SQLITE_DONE, db);
}

static void *
work(void *argument)
{
    struct sum *sums = argument;
    int round;

    for (round = 0; round < ROUNDS; round++) {
        sqlite3 *db = connect_to_memory();
        sqlite3_stmt *statement;

        need(sqlite3_prepare_v2(db, query, -1, &statement, NULL) == SQLITE_OK, db);
        read_rows(db, statement, &sums[round], 1000000);
        sqlite3_finalize(statement);
        sqlite3_close(db);
    }
    return NULL;
}

int
main(void)
{
    static struct sum sums[THREADS][ROUNDS], expected;
    sqlite3 *stays = connect_to_memory();
    pthread_t threads[THREADS];
    sqlite3_stmt *statement;
    int i, round;

    need(sqlite3_prepare_v2(stays, query, -1, &statement, NULL) == SQLITE_OK, stays);
    read_rows(stays, statement, &expected, 10);
    for (i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, work, sums[i]) != 0)
            return 1;
    for (i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    read_rows(stays, statement, &expected, 1000000);
    for (i = 0; i < THREADS; i++)
        for (round = 0; round < ROUNDS; round++)
            if (sums[i][round].rows != expected.rows || sums[i][round].value != expected.value)
                return 1;
    printf("%d\n", expected.rows);
    sqlite3_finalize(statement);
    sqlite3_close(stays);
    return 0;
}
