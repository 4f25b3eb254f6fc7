#!/bin/bash
curl -s -H "Authorization: Bearer $TOKEN" https://api.getgo.com/G2W/rest/organizers/1/webinars
curl -s -H "Authorization: OAuth $TOKEN" https://api.portal.dev/disk
