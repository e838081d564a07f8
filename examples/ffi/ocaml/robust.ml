(* What a status survives, in OCaml; ../robust.txt is what this prints. SPDX-License-Identifier: MIT *)

open Printf

let all = Httpstatus.all ()
let count holds = List.length (List.filter holds all)
let all_or good = if good = List.length all then "all" else string_of_int good
let equal others = List.length (List.filter Fun.id (List.map2 ( = ) all others))

let found_in_map () =
  let owners = Hashtbl.create 512 in
  let found status = Httpstatus.(from_owner status.owner status.code) in
  List.iter (fun status -> Hashtbl.add owners status status.Httpstatus.owner) all;
  count (fun status -> Option.map (Hashtbl.find owners) (found status) = Some status.owner)

(* A module is in a program once; the walk can be repeated. *)
let loaded_twice () = equal (Httpstatus.all ())

(* Nothing makes a status but the record, and that needs every field. *)
let made_wrongly () = Option.value (Httpstatus.reason ((1 lsl 32) + 404)) ~default:"no phrase"

let four_threads () =
  let good = Array.make 4 0 in
  let threads = List.init 4 (Thread.create (fun i -> good.(i) <- found_in_map ())) in
  List.iter Thread.join threads;
  Array.fold_left ( + ) 0 good / 4

let () =
  if Array.length Sys.argv = 2 then Marshal.to_channel stdout all []
  else (
    printf "read by another process: %s\n" (all_or (equal (Marshal.from_channel stdin)));
    printf "printed: %s\n" (Option.get (Httpstatus.from_code 404)).line;
    printf "found in a map: %s\n" (all_or (found_in_map ()));
    printf "loaded twice: %s\n" (all_or (loaded_twice ()));
    printf "made wrongly: %s\n" (made_wrongly ());
    printf "class 4: %s\n" (Option.get (Option.bind (Httpstatus.class_of 404) Httpstatus.class_name));
    printf "class 404: %s\n" (Option.value (Httpstatus.class_name 404) ~default:"none");
    printf "four threads: %s\n" (all_or (four_threads ())))
