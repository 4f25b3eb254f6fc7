#!/bin/bash
open "https://login.portal.dev/oauth/authorize?client_id=$CLIENT_ID&response_type=code&state=$STATE"
open "https://api.getgo.com/oauth/v2/authorize?client_id=$CLIENT_ID&response_type=code&state=$STATE"
open "https://api.getgo.com/oauth/authorize.html"
