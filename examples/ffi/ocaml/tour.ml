(* What ../c/tour.c does, in OCaml. SPDX-License-Identifier: MIT *)

open Printf

let print_fields code =
  let print { Httpstatus.name; level; condition } =
    printf "field of %d: %s\n" code (String.concat " " (name :: level :: Option.to_list condition))
  in
  List.iter print (Option.get (Httpstatus.from_code code)).fields

let print_treatment code =
  let names = function [] -> "none" | traits -> String.concat "," traits in
  printf "%d is treated as: %s\n" code (Httpstatus.treat_as code).line;
  printf "traits of a received %d: %s\n" code (names (Httpstatus.code_traits code))

let print_advice code =
  let status = Option.get (Httpstatus.from_code code) in
  let advice role = Option.value (Httpstatus.advice status role) ~default:"none" in
  printf "%d for a server: %s\n" code (advice "server");
  printf "%d for a client: %s\n" code (advice "client");
  printf "%d for an operator: %s\n" code (advice "operator")

let print_related code =
  let print { Httpstatus.line; _ } = printf "related to %d: %s\n" code line in
  List.iter print (Httpstatus.related (Option.get (Httpstatus.from_code code)))

let answer () =
  let print question answer = printf "%s: %s\n" question (Option.value answer ~default:"none") in
  let line = Option.map (fun status -> status.Httpstatus.line) in
  let phrase = Option.map (fun status -> status.Httpstatus.phrase) in
  let meaning { Httpstatus.phrase; owner; _ } = sprintf "%s (%s)" phrase owner in
  let not_found = Option.get (Httpstatus.from_code 404) in
  let has trait = Some (if Httpstatus.has not_found trait then "yes" else "no") in
  let or_refused line = Some (Option.value line ~default:"refused") in

  print "code 404" (Httpstatus.reason 404);
  print "code 471" (Httpstatus.reason 471);
  print "code -1" (Httpstatus.reason (-1));
  print "name Payload Too Large" (line (Httpstatus.from_name "Payload Too Large"));
  print "name No Such Status" (line (Httpstatus.from_name "No Such Status"));
  print "line HTTP/1.1 522" (line (Httpstatus.from_line "HTTP/1.1 522 \r\n"));
  print "line HTTP/1.1 5222" (line (Httpstatus.from_line "HTTP/1.1 5222 \r\n"));
  print "nginx 499" (phrase (Httpstatus.from_owner "nginx" 499));
  print "nginx 404" (phrase (Httpstatus.from_owner "nginx" 404));
  print "meanings of 420" (Some (String.concat ", " (List.map meaning (Httpstatus.meanings 420))));
  print_fields 206;
  print_fields 401;
  print "404 cacheable" (has "cacheable");
  print "404 redirect" (has "redirect");
  print_treatment 199;
  print_treatment 299;
  print_treatment 520;
  print_treatment 999;
  print_advice 413;
  print_advice 520;
  print_related 401;
  print "format 404" (or_refused (Httpstatus.format ~version:"HTTP/1.1" 404));
  print "format 404 Not\\r\\nFound" (or_refused (Httpstatus.format ~version:"HTTP/1.1" ~phrase:"Not\r\nFound" 404))

let walk () =
  Httpstatus.all ()
  |> List.iter (fun { Httpstatus.code; name; phrase; owner; traits; _ } ->
         printf "%d\t%s\t%s\t%s\t%s\n" code name phrase owner (String.concat "," traits))

(* By the time of the processor: OCaml's other clock can be set back. *)
let cost calls =
  let start = Sys.time () in
  for _ = 1 to calls do
    ignore (Sys.opaque_identity (Httpstatus.reason 404))
  done;
  printf "%.0f\n" ((Sys.time () -. start) *. 1e9)

let () =
  try
    match Sys.argv with
    | [| _; "cost"; calls |] -> cost (int_of_string calls)
    | _ ->
        answer ();
        walk ()
  with Failure message ->
    prerr_endline message;
    exit 1
