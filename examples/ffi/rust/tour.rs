//! What ../c/tour.c does, in Rust. SPDX-License-Identifier: MIT

use httpstatus::{Role, Status};
use std::io::{self, BufWriter, Write};
use std::time::Instant;

fn line(status: Option<&Status>) -> &str {
    status.map_or("none", |status| status.line())
}

fn phrase(status: Option<&Status>) -> &str {
    status.map_or("none", |status| status.phrase())
}

fn status(code: i32) -> &'static Status {
    httpstatus::from_code(code).expect("a known code")
}

fn reason(code: i32) -> &'static str {
    httpstatus::reason(code).unwrap_or("none")
}

fn yes_or_no(answer: bool) -> &'static str {
    if answer {
        "yes"
    } else {
        "no"
    }
}

fn format(phrase: Option<&str>) -> String {
    httpstatus::format("HTTP/1.1", 404, phrase).unwrap_or_else(|| "refused".to_string())
}

fn print_fields(out: &mut impl Write, code: i32) -> io::Result<()> {
    for field in status(code).fields() {
        let words: Vec<_> = [field.name, field.level].into_iter().chain(field.condition).collect();
        writeln!(out, "field of {}: {}", code, words.join(" "))?;
    }
    Ok(())
}

fn print_treatment(out: &mut impl Write, code: i32) -> io::Result<()> {
    let traits: Vec<_> = httpstatus::code_traits(code).collect();
    let traits = if traits.is_empty() { "none".to_string() } else { traits.join(",") };

    writeln!(out, "{} is treated as: {}", code, httpstatus::treat_as(code).line())?;
    writeln!(out, "traits of a received {}: {}", code, traits)
}

fn print_advice(out: &mut impl Write, code: i32) -> io::Result<()> {
    let advice = |role| status(code).advice(role).unwrap_or("none");

    writeln!(out, "{} for a server: {}", code, advice(Role::Server))?;
    writeln!(out, "{} for a client: {}", code, advice(Role::Client))?;
    writeln!(out, "{} for an operator: {}", code, advice(Role::Operator))
}

fn print_related(out: &mut impl Write, code: i32) -> io::Result<()> {
    for related in status(code).related() {
        writeln!(out, "related to {}: {}", code, related.line())?;
    }
    Ok(())
}

fn answer(out: &mut impl Write) -> io::Result<()> {
    let meanings: Vec<_> = httpstatus::meanings(420).map(|status| format!("{} ({})", status.phrase(), status.owner())).collect();
    let not_found = status(404);

    writeln!(out, "code 404: {}", reason(404))?;
    writeln!(out, "code 471: {}", reason(471))?;
    writeln!(out, "code -1: {}", reason(-1))?;
    writeln!(out, "name Payload Too Large: {}", line(httpstatus::from_name("Payload Too Large")))?;
    writeln!(out, "name No Such Status: {}", line(httpstatus::from_name("No Such Status")))?;
    writeln!(out, "line HTTP/1.1 522: {}", line(httpstatus::from_line(b"HTTP/1.1 522 \r\n")))?;
    writeln!(out, "line HTTP/1.1 5222: {}", line(httpstatus::from_line(b"HTTP/1.1 5222 \r\n")))?;
    writeln!(out, "nginx 499: {}", phrase(httpstatus::from_owner("nginx", 499)))?;
    writeln!(out, "nginx 404: {}", phrase(httpstatus::from_owner("nginx", 404)))?;
    writeln!(out, "meanings of 420: {}", meanings.join(", "))?;
    print_fields(out, 206)?;
    print_fields(out, 401)?;
    writeln!(out, "404 cacheable: {}", yes_or_no(not_found.has("cacheable")))?;
    writeln!(out, "404 redirect: {}", yes_or_no(not_found.has("redirect")))?;
    print_treatment(out, 199)?;
    print_treatment(out, 299)?;
    print_treatment(out, 520)?;
    print_treatment(out, 999)?;
    print_advice(out, 413)?;
    print_advice(out, 520)?;
    print_related(out, 401)?;
    writeln!(out, "format 404: {}", format(None))?;
    writeln!(out, "format 404 Not\\r\\nFound: {}", format(Some("Not\r\nFound")))
}

fn walk(out: &mut impl Write) -> io::Result<()> {
    for status in httpstatus::all() {
        let traits: Vec<_> = status.traits().collect();
        writeln!(out, "{}\t{}\t{}\t{}\t{}", status.code(), status.name(), status.phrase(), status.owner(), traits.join(","))?;
    }
    Ok(())
}

fn cost(calls: u64) -> u128 {
    let start = Instant::now();
    for _ in 0..calls {
        assert!(httpstatus::reason(404).is_some());
    }
    start.elapsed().as_nanos()
}

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let arguments: Vec<_> = std::env::args().collect();

    if arguments.len() == 3 && arguments[1] == "cost" {
        return writeln!(out, "{}", cost(arguments[2].parse().unwrap_or(0)));
    }
    answer(&mut out)?;
    walk(&mut out)
}
