;;; tour.scm - what every language here does, in Guile. SPDX-License-Identifier: MIT

(catch 'misc-error
  (lambda () (resolve-interface '(httpstatus)))
  (lambda (key who format arguments . _)
    (apply simple-format (current-error-port) format arguments)
    (newline (current-error-port))
    (exit 1)))

(use-modules (httpstatus))

(define (answer question found)
  (simple-format #t "~A: ~A\n" question (or found "none")))

(define (about question what)
  (simple-format #f "~A ~A" question what))

(define (answer-fields code)
  (for-each (lambda (field)
              (let ((condition (httpstatus-field-condition field)))
                (answer (about "field of" code)
                        (string-append (httpstatus-field-name field) " " (httpstatus-field-level field)
                                       (if condition (string-append " " condition) "")))))
            (httpstatus-fields (httpstatus-from-code code))))

(define (answers)
  (for-each (lambda (code) (answer (about "code" code) (httpstatus-reason code)))
            '(404 471 -1))
  (for-each (lambda (name) (answer (about "name" name) (and=> (httpstatus-from-name name) httpstatus-line)))
            '("Payload Too Large" "No Such Status"))
  (for-each (lambda (line)
              (answer (about "line" line)
                      (and=> (httpstatus-from-line (string-append line " \r\n")) httpstatus-line)))
            '("HTTP/1.1 522" "HTTP/1.1 5222"))
  (for-each (lambda (code) (answer (about "nginx" code) (and=> (httpstatus-from-owner "nginx" code) httpstatus-phrase)))
            '(499 404))
  (answer "meanings of 420"
          (string-join (map (lambda (status) (simple-format #f "~A (~A)" (httpstatus-phrase status) (httpstatus-owner status)))
                            (httpstatus-meanings 420))
                       ", "))
  (for-each answer-fields '(206 401))
  (for-each (lambda (trait)
              (answer (about "404" trait) (if (memq trait (httpstatus-traits (httpstatus-from-code 404))) "yes" "no")))
            '(cacheable redirect))
  (answer "format 404" (or (httpstatus-format 404) "refused"))
  (answer "format 404 Not\\r\\nFound" (or (httpstatus-format 404 "Not\r\nFound") "refused")))

(define (walk)
  (for-each (lambda (status)
              (simple-format #t "~A\t~A\t~A\t~A\t~A\n" (httpstatus-code status) (httpstatus-name status)
                             (httpstatus-phrase status) (httpstatus-owner status)
                             (string-join (map symbol->string (httpstatus-traits status)) ",")))
            (httpstatus-all)))

(define (cost calls)
  (let ((start (get-internal-real-time)))
    (do ((i 0 (1+ i))) ((= i calls))
      (httpstatus-reason 404))
    (simple-format #t "~A\n" (quotient (* (- (get-internal-real-time) start) 1000000000) internal-time-units-per-second))))

(let ((arguments (cdr (command-line))))
  (cond ((and (pair? arguments) (string=? (car arguments) "cost")) (cost (string->number (cadr arguments))))
        (else (answers) (walk))))
