;;;; httpstatus.lisp - libhttpstatus for Common Lisp (SBCL). SPDX-License-Identifier: MIT

(defpackage httpstatus
  (:use :common-lisp :sb-alien :sb-sys)
  (:shadow #:class-name #:format)
  (:export #:status #:from-code #:from-owner #:from-name #:from-line #:treat-as #:all #:meanings
           #:code #:name #:phrase #:line #:description #:owner #:reference #:url #:aliases #:users #:fields #:traits
           #:has #:advice #:related
           #:field #:field-name #:field-level #:field-condition
           #:reason #:code-traits #:class-number #:class-name #:parse #:format)
  (:documentation "The reference for HTTP status codes. What is unknown is NIL; a number that no int holds is a TYPE-ERROR."))

(in-package :httpstatus)

(handler-case (load-shared-object "libhttpstatus.so.1")
  (error (failure)
    (error "~a; on Debian: apt install libhttpstatus1"
           (string-right-trim "." (substitute #\Space #\Newline (princ-to-string failure))))))

;;; ---- Between Lisp and C

(define-alien-type text (c-string :external-format :utf-8))
(define-alien-type handle system-area-pointer)
(define-alien-type bytes system-area-pointer)

(defmacro call (function result &rest arguments)
  "(call \"code\" int (handle status)): each argument after its type."
  `(alien-funcall (extern-alien ,(concatenate 'string "httpstatus_" function) (function ,result ,@(mapcar #'first arguments)))
                  ,@(mapcar #'second arguments)))

(defmacro call-counted (function result string &rest arguments)
  "With the bytes of a string and how many they are, before the arguments."
  `(let ((octets (sb-ext:string-to-octets ,string :external-format :utf-8)))
     (with-pinned-objects (octets)
       (call ,function ,result (bytes (vector-sap octets)) (size-t (length octets)) ,@arguments))))

(defun c-text (text)
  "A NUL would end it. In its place a line feed is refused just the same."
  (and text (substitute #\Newline (code-char 0) text)))

(defun non-zero (number)
  "0, which is true, is no code."
  (and (/= number 0) number))

(defmacro list-of (item)
  "All that an expression with INDEX gives until it is NIL."
  `(loop for index from 0 for item = ,item while item collect item))

(defstruct (status (:constructor make-status (handle)) (:copier nil) (:predicate nil))
  "One meaning of one code, EQ to itself. Its handle lives as long as the library is loaded."
  (handle nil :type system-area-pointer :read-only t))

(defvar *statuses* (make-hash-table :synchronized t) "By the address of the handle.")

(defun status (handle)
  (let ((address (sap-int handle)))
    (unless (= address 0)
      (sb-ext:with-locked-hash-table (*statuses*)
        (or (gethash address *statuses*)
            (setf (gethash address *statuses*) (make-status handle)))))))

;;; ---- Find

(defun from-code (code)
  (status (call "from_code" handle (int code))))

(defun from-owner (owner code)
  (status (call-counted "from_owner_n" handle owner (int code))))

(defun from-name (name)
  "By a name, a phrase or an alias, in any spelling."
  (status (call-counted "from_name_n" handle name)))

(defun from-line (line)
  (from-code (or (parse line) 0)))

(defun treat-as (code)
  "The registered status that a recipient treats a code as, known or not; never NIL."
  (status (call "treat_as" handle (int code))))

;;; ---- Walk

(defun all ()
  "All statuses, by code and then preferred meaning first."
  (loop for index below (call "count" int) collect (status (call "at" handle (int index)))))

(defun meanings (code)
  "All of a code, the preferred one first."
  (loop for status = (from-code code) then (status (call "next_meaning" handle (handle (status-handle status))))
        while status collect status))

;;; ---- Read

(defun code (status) (call "code" int (handle (status-handle status))))
(defun name (status) (call "name" text (handle (status-handle status))))
(defun phrase (status) (call "phrase" text (handle (status-handle status))))
(defun line (status) (call "line" text (handle (status-handle status))))
(defun description (status) (call "description" text (handle (status-handle status))))
(defun owner (status) (call "owner" text (handle (status-handle status))))
(defun reference (status) (call "reference" text (handle (status-handle status))))
(defun url (status) (call "url" text (handle (status-handle status))))
(defun aliases (status) (list-of (call "alias" text (handle (status-handle status)) (int index))))
(defun users (status) (list-of (call "user" text (handle (status-handle status)) (int index))))

(defstruct (field (:constructor make-field (name level condition)) (:copier nil) (:predicate nil))
  "A header field that the sender must, should, may or must not send. LEVEL is \"MUST NOT\" or the
like; it always holds if CONDITION is NIL."
  (name nil :type string :read-only t)
  (level nil :type string :read-only t)
  (condition nil :type (or null string) :read-only t))

(defun fields (status)
  "A name can be there twice, with other levels and conditions."
  (let ((c (status-handle status)))
    (list-of (let ((name (call "field" text (handle c) (int index))))
               (and name
                    (make-field name
                                (call "level_name" text (int (call "field_level" int (handle c) (int index))))
                                (call "field_condition" text (handle c) (int index))))))))

(defvar *traits*
  (list-of (let ((name (call "trait_name" text (int (ash 1 index)))))
             (and name (intern (string-upcase (substitute #\- #\_ name)) :keyword)))))

(defun trait-keywords (bits)
  (loop for trait in *traits* for bit from 0 when (logbitp bit bits) collect trait))

(defun traits (status)
  "The keywords of what holds for it: (:registered :cacheable)."
  (trait-keywords (call "traits" int (handle (status-handle status)))))

(defun has (status trait)
  (and (member trait (traits status)) t))

(defun advice (status role)
  "What to do about it, for the author of a :SERVER or :CLIENT, or an :OPERATOR."
  (call "advice" text (handle (status-handle status))
        (int (case role (:server 1) (:client 2) (:operator 3) (t 0)))))

(defun related (status)
  "The statuses that are often confused with it."
  (list-of (status (call "related" handle (handle (status-handle status)) (int index)))))

(defmethod print-object ((status status) stream)
  (print-unreadable-object (status stream :type t)
    (cl:format stream "~a (~a)" (line status) (owner status))))

;;; ---- By number alone, and the wire

(defun reason (code)
  (call "reason" text (int code)))

(defun code-traits (code)
  "The traits of a received code, known or not: keywords, as TRAITS returns them."
  (trait-keywords (call "code_traits" int (int code))))

(defun class-number (code)
  "1 to 5."
  (non-zero (call "class" int (int code))))

(defun class-name (class-number)
  (call "class_name" text (int class-number)))

(defun parse (line)
  "The code in a status line."
  (non-zero (call-counted "parse" int line)))

(defun format (code &key phrase (version "HTTP/1.1"))
  "A status line without CR LF; NIL if a phrase or version would break it, or the code is not 100 to 999."
  (flet ((write-line-to (buffer size)
           (call "format" int (bytes buffer) (size-t size) (text (c-text version)) (int code) (text (c-text phrase)))))
    (let ((length (write-line-to (int-sap 0) 0)))
      (unless (minusp length)
        (let ((line (make-array (1+ length) :element-type '(unsigned-byte 8))))
          (with-pinned-objects (line)
            (write-line-to (vector-sap line) (1+ length)))
          (sb-ext:octets-to-string line :end length :external-format :utf-8))))))
