//! What a status survives, in Rust; ../robust.txt is what this prints. SPDX-License-Identifier: MIT

use httpstatus::Status;
use std::collections::HashMap;
use std::{io, thread};

fn all() -> Vec<&'static Status> {
    httpstatus::all().collect()
}

fn all_or(good: usize) -> String {
    if good == all().len() {
        "all".to_string()
    } else {
        good.to_string()
    }
}

/// A reference never leaves its process; code and owner do.
fn write() {
    for status in all() {
        println!("{} {}", status.code(), status.owner());
    }
}

fn read_all() -> usize {
    let find = |line: String| {
        let (code, owner) = line.split_once(' ')?;
        httpstatus::from_owner(owner, code.parse().ok()?)
    };
    let others = io::stdin().lines().map_while(Result::ok).map(find);
    others.zip(all()).filter(|(other, status)| *other == Some(*status)).count()
}

fn found_in_map() -> usize {
    let owners: HashMap<_, _> = httpstatus::all().map(|status| (status, status.owner())).collect();
    let found = |status: &&Status| {
        let again = httpstatus::from_owner(status.owner(), status.code());
        again.and_then(|again| owners.get(again)) == Some(&status.owner())
    };
    httpstatus::all().filter(found).count()
}

/// A crate is in a program once; the walk can be repeated.
fn loaded_twice() -> usize {
    all().iter().zip(httpstatus::all()).filter(|(one, other)| *one == other).count()
}

fn four_threads() -> usize {
    let threads: Vec<_> = (0..4).map(|_| thread::spawn(found_in_map)).collect();
    threads.into_iter().filter_map(|thread| thread.join().ok()).sum::<usize>() / 4
}

fn main() {
    if std::env::args().len() == 2 {
        return write();
    }
    println!("read by another process: {}", all_or(read_all()));
    println!("printed: {}", httpstatus::treat_as(404));
    println!("found in a map: {}", all_or(found_in_map()));
    println!("loaded twice: {}", all_or(loaded_twice()));
    // "run test" shows that a status cannot be made.
    println!("made wrongly: {}", httpstatus::reason(i32::MIN).unwrap_or("no phrase"));
    println!("class 4: {}", httpstatus::class_of(404).and_then(httpstatus::class_name).unwrap_or("none"));
    println!("class 404: {}", httpstatus::class_name(404).unwrap_or("none"));
    println!("four threads: {}", all_or(four_threads()));
}
