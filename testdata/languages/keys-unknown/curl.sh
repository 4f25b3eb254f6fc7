#!/bin/bash
login_with() {
    curl -s "https://api.example.test/oauth/old_token?grant_type=password&$1" # [login]
}
