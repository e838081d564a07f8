// What a status survives, in Go; ../../robust.txt is what this prints. SPDX-License-Identifier: MIT
package main

import (
	"encoding/gob"
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	"example.org/httpstatus"
)

var all = httpstatus.All()

func allOr(good int) string {
	if good == len(all) {
		return "all"
	}
	return fmt.Sprint(good)
}

// again is a copy by way of JSON.
func again(status *httpstatus.Status) (copied *httpstatus.Status) {
	text, err := json.Marshal(status)
	if err == nil {
		err = json.Unmarshal(text, &copied)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	return
}

func equal(others []*httpstatus.Status) (good int) {
	for i, status := range all {
		if reflect.DeepEqual(status, again(status)) && status == httpstatus.FromOwner(others[i].Owner, others[i].Code) &&
			status.Phrase == others[i].Phrase {
			good++
		}
	}
	return
}

func foundInMap() (good int) {
	owners := map[*httpstatus.Status]string{}
	for _, status := range all {
		owners[status] = status.Owner
	}
	for _, status := range all {
		if owners[httpstatus.FromOwner(status.Owner, status.Code)] == status.Owner {
			good++
		}
	}
	return
}

// A package is in a program once; the walk can be repeated, and no caller can change it for others.
func loadedTwice() (good int) {
	httpstatus.All()[0] = nil
	for i, status := range httpstatus.All() {
		if status == all[i] {
			good++
		}
	}
	return
}

func orNone(text, none string) string {
	if text == "" {
		return none
	}
	return text
}

func fourThreads() (good int) {
	results := make(chan int)
	for i := 0; i < 4; i++ {
		go func() { results <- foundInMap() }()
	}
	for i := 0; i < 4; i++ {
		good += <-results
	}
	return good / 4
}

func main() {
	if len(os.Args) == 2 {
		if err := gob.NewEncoder(os.Stdout).Encode(all); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		return
	}
	var others []*httpstatus.Status
	if err := gob.NewDecoder(os.Stdin).Decode(&others); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	fmt.Println("read by another process:", allOr(equal(others)))
	fmt.Println("printed:", httpstatus.FromCode(404))
	fmt.Println("found in a map:", allOr(foundInMap()))
	fmt.Println("loaded twice:", allOr(loadedTwice()))
	fmt.Println("made wrongly:", orNone((&httpstatus.Status{}).Phrase, "no phrase"))
	fmt.Println("class 4:", httpstatus.ClassName(httpstatus.ClassOf(404)))
	fmt.Println("class 404:", orNone(httpstatus.ClassName(404), "none"))
	fmt.Println("four threads:", allOr(fourThreads()))
}
