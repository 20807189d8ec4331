// Reads each file that is named, and prints the event written again, or what went wrong.

package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type verdict struct {
	Error string          `json:"error"`
	Event json.RawMessage `json:"event"`
}

func main() {
	for _, path := range os.Args[1:] {
		line, err := json.Marshal(decode(path))
		if err != nil {
			panic(err)
		}
		fmt.Println(string(line))
	}
}

func decode(path string) verdict {
	bytes, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	event, err := UnmarshalEvent(bytes)
	if err != nil {
		return verdict{Error: err.Error(), Event: []byte("null")}
	}
	back, err := event.Marshal()
	if err != nil {
		return verdict{Error: err.Error(), Event: []byte("null")}
	}
	return verdict{Event: back}
}
