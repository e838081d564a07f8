;;; robust.scm - what a status survives, in Guile; ../robust.txt is what it prints. SPDX-License-Identifier: MIT
(use-modules (httpstatus) (ice-9 threads) (srfi srfi-1))

(define all (httpstatus-all))

(define (all-or good)
  (if (= good (length all)) "all" good))

;; A list is what can be written and read; code and owner find the status again.
(define (to-list status)
  (list (httpstatus-code status) (httpstatus-owner status) (httpstatus-line status) (httpstatus-traits status)))

(define (equal-ones others)
  (count (lambda (status other)
           (and (equal? (to-list status) other) (eq? (httpstatus-from-owner (second other) (first other)) status)))
         all others))

(define (found-in-map)
  (let ((owners (make-hash-table)))
    (for-each (lambda (status) (hashq-set! owners status (httpstatus-owner status))) all)
    (count (lambda (status)
             (equal? (hashq-ref owners (httpstatus-from-owner (httpstatus-owner status) (httpstatus-code status)))
                     (httpstatus-owner status)))
           all)))

;; The last that is done: from then on the accessors are those of other records.
(define (loaded-twice)
  (reload-module (resolve-module '(httpstatus)))
  (count (lambda (status other) (equal? (object->string status) (object->string other)))
         all ((module-ref (resolve-module '(httpstatus)) 'httpstatus-all))))

(define (made-wrongly)
  (catch #t
    (lambda () (httpstatus-phrase 404))
    (lambda _ "no phrase")))

(define (four-threads)
  (let ((threads (map (lambda (_) (call-with-new-thread found-in-map)) (iota 4))))
    (/ (apply + (map join-thread threads)) 4)))

(define (print question answer)
  (simple-format #t "~A: ~A\n" question (or answer "none")))

(define (answer)
  (let ((threads (four-threads)))
    (print "read by another process" (all-or (equal-ones (read))))
    (print "printed" (httpstatus-line (httpstatus-from-code 404)))
    (print "found in a map" (all-or (found-in-map)))
    (print "loaded twice" (all-or (loaded-twice)))
    (print "made wrongly" (made-wrongly))
    (print "class 4" (httpstatus-class-name (httpstatus-class-of 404)))
    (print "class 404" (httpstatus-class-name 404))
    (print "four threads" (all-or threads))))

(if (pair? (cdr (command-line)))
    (write (map to-list all))
    (answer))
