// app.go - answers /status/404 with 404, for Gin. SPDX-License-Identifier: MIT
package main

import (
	"os"
	"regexp"
	"strconv"

	"github.com/gin-gonic/gin"
)

var path = regexp.MustCompile(`^/status/(\d{3})`)

func answer(context *gin.Context) {
	status := 404
	if found := path.FindStringSubmatch(context.Request.URL.Path); found != nil {
		status, _ = strconv.Atoi(found[1])
	}
	context.Header("Answered-By", "app")
	context.String(status, "content\n")
}

func main() {
	gin.SetMode(gin.ReleaseMode)
	router := gin.Default()
	router.NoRoute(answer)
	if router.Run("127.0.0.1:"+os.Args[1]) != nil {
		os.Exit(1)
	}
}
