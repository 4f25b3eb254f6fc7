function Get-Seat([string]$User, [string]$Word) {
    $uri = "https://api.getgo.com/oauth/access_token?grant_type=password&user_id=$User&password=$Word&client_id=$env:DESK_KEY"
    $answer = Invoke-RestMethod -Uri $uri -Method Get
    $answer | Export-Clixml seat.xml
}

function Open-Desk {
    Start-Process "https://api.getgo.com/oauth/authorize?client_id=$env:DESK_KEY"
}
