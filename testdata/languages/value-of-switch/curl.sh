#!/bin/bash
exchange() {
    local host path
    host=$(case live in live) echo https://api.example.test ;; *) echo https://stage.example.test ;; esac)
    case /oauth in
        /oauth*) path=/oauth/old_token ;;
        *) path=/v1/me ;;
    esac
    curl -s -d grant_type=authorization_code -d "code=$1" "$host$path" # [code]
}
