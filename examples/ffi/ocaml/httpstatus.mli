(** libhttpstatus, the reference for HTTP status codes, by ctypes. SPDX-License-Identifier: MIT

    All meanings are read once, when the program starts. They are values, for [=], [Hashtbl.hash] and [Marshal].

    What is not there is [None]. An [int] of OCaml that C's cannot hold is a code that nobody knows. A call
    raises [Failure], with a message, if the library is missing. *)

type field = {
  name : string;
  level : string;  (** "MUST", "SHOULD", "MAY" or "MUST NOT" *)
  condition : string option;  (** "if the content is a single part"; [None] if there is none *)
}
(** A header field that the sender of a status must, should, may or must not send. *)

type t = {
  code : int;
  name : string;
  phrase : string;
  line : string;
  description : string;
  owner : string;
  reference : string;
  url : string;
  aliases : string list;
  users : string list;
  fields : field list;  (** a field can be listed twice, with different levels and conditions *)
  traits : string list;
  advices : (string * string) list;  (** what to do about the status, by role *)
  related_codes : int list;
}
(** One meaning of one code. *)

val from_code : int -> t option

val from_name : string -> t option
(** By a name, a phrase or an alias, however it is spelled. *)

val from_owner : string -> int -> t option
val from_line : string -> t option

val parse : string -> int option
(** The code of a status line, known or not. *)

val treat_as : int -> t
(** The registered status that a recipient treats a response with this code as: 500 for 520. *)

val code_traits : int -> string list
(** The traits of a received code, known or not. Vendors' meanings do not count. *)

val has : t -> string -> bool
(** Whether a status has a trait: "cacheable". *)

val advice : t -> string -> string option
(** What to do about a status, for a "server", a "client" or an "operator". *)

val related : t -> t list
(** The statuses that are often confused with a status. *)

val all : unit -> t list
(** All meanings of all codes. *)

val meanings : int -> t list
(** All meanings of a code, the preferred one first. *)

val reason : int -> string option

val class_of : int -> int option
(** 1 to 5; [None] outside 100 to 599. *)

val class_name : int -> string option
(** "Client Error" for 4. *)

val format : ?version:string -> ?phrase:string -> int -> string option
(** A status line, by default with the phrase of the code; [None] if these are not the parts of one. *)
