// What ../../c/tour.c does, in Go. SPDX-License-Identifier: MIT
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"example.org/httpstatus"
)

var out = bufio.NewWriter(os.Stdout)

func print(question string, answer string) {
	if answer == "" {
		answer = "none"
	}
	fmt.Fprintf(out, "%s: %s\n", question, answer)
}

func line(status *httpstatus.Status) string {
	if status == nil {
		return ""
	}
	return status.Line
}

func phrase(status *httpstatus.Status) string {
	if status == nil {
		return ""
	}
	return status.Phrase
}

func yesOrNo(answer bool) string {
	if answer {
		return "yes"
	}
	return "no"
}

func orRefused(line string, err error) string {
	if err != nil {
		return "refused"
	}
	return line
}

func printFields(code int) {
	status := httpstatus.FromCode(code)
	for _, field := range status.Fields {
		text := field.Name + " " + field.Level
		if field.Condition != "" {
			text += " " + field.Condition
		}
		print(fmt.Sprintf("field of %d", code), text)
	}
}

func printTreatment(code int) {
	traits := httpstatus.CodeTraits(code)
	print(fmt.Sprintf("%d is treated as", code), httpstatus.TreatAs(code).Line)
	print(fmt.Sprintf("traits of a received %d", code), strings.Join(traits, ","))
}

func printAdvice(code int) {
	status := httpstatus.FromCode(code)
	print(fmt.Sprintf("%d for a server", code), status.Advice("server"))
	print(fmt.Sprintf("%d for a client", code), status.Advice("client"))
	print(fmt.Sprintf("%d for an operator", code), status.Advice("operator"))
}

func printRelated(code int) {
	status := httpstatus.FromCode(code)
	for _, related := range status.Related() {
		print(fmt.Sprintf("related to %d", code), related.Line)
	}
}

func answer() {
	var meanings []string
	for _, status := range httpstatus.Meanings(420) {
		meanings = append(meanings, fmt.Sprintf("%s (%s)", status.Phrase, status.Owner))
	}
	notFound := httpstatus.FromCode(404)

	print("code 404", httpstatus.Reason(404))
	print("code 471", httpstatus.Reason(471))
	print("code -1", httpstatus.Reason(-1))
	print("name Payload Too Large", line(httpstatus.FromName("Payload Too Large")))
	print("name No Such Status", line(httpstatus.FromName("No Such Status")))
	print("line HTTP/1.1 522", line(httpstatus.FromLine("HTTP/1.1 522 \r\n")))
	print("line HTTP/1.1 5222", line(httpstatus.FromLine("HTTP/1.1 5222 \r\n")))
	print("nginx 499", phrase(httpstatus.FromOwner("nginx", 499)))
	print("nginx 404", phrase(httpstatus.FromOwner("nginx", 404)))
	print("meanings of 420", strings.Join(meanings, ", "))
	printFields(206)
	printFields(401)
	print("404 cacheable", yesOrNo(notFound.Has("cacheable")))
	print("404 redirect", yesOrNo(notFound.Has("redirect")))
	printTreatment(199)
	printTreatment(299)
	printTreatment(520)
	printTreatment(999)
	printAdvice(413)
	printAdvice(520)
	printRelated(401)
	print("format 404", orRefused(httpstatus.Format("HTTP/1.1", 404)))
	print(`format 404 Not\r\nFound`, orRefused(httpstatus.FormatPhrase("HTTP/1.1", 404, "Not\r\nFound")))
}

func walk() {
	for _, status := range httpstatus.All() {
		fmt.Fprintf(out, "%d\t%s\t%s\t%s\t%s\n", status.Code, status.Name, status.Phrase, status.Owner,
			strings.Join(status.Traits, ","))
	}
}

func cost(calls int) {
	start := time.Now()
	for i := 0; i < calls; i++ {
		httpstatus.Reason(404)
	}
	fmt.Fprintln(out, time.Since(start).Nanoseconds())
}

func main() {
	defer out.Flush()
	if len(os.Args) == 3 && os.Args[1] == "cost" {
		calls, _ := strconv.Atoi(os.Args[2])
		cost(calls)
		return
	}
	answer()
	walk()
}
