# expect: DELETE https://api.example.test/seats/* query .. headers Authorization="Bearer *"
# expect: POST https://api.example.test/seats multipart name=*
Invoke-RestMethod -Uri "https://api.example.test/seats/$Seat" -CustomMethod DELETE -Authentication Bearer -Token $ticket
Invoke-RestMethod -Uri 'https://api.example.test/seats' -Method Post -Form @{ name = $Name }
