#!/bin/bash
TEMPLATE='https://desk.example.test/start?grant_type=password&client_id=k-1'

login() {
    curl -s "https://api.example.test/oauth/old_token?${TEMPLATE#*\?}" # [login]
}
