#!/usr/bin/env bash
open "https://api.getgo.com/oauth/authorize?client_id=$CLIENT_ID&redirect_uri=$REDIRECT_URI"
