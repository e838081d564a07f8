module example.org/httpstatus

go 1.18
