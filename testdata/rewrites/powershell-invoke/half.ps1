function Get-DeskToken($Code, $DeskId, $DeskSecret) {
    $pair = "${DeskId}:${DeskSecret}"
    $basic = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($pair))
    Invoke-RestMethod -Method Post 'https://api.getgo.com/oauth/v2/token' -Headers @{ Authorization = "Basic $basic" } `
        -ContentType 'application/json' -Body (@{ grant_type = 'authorization_code'; code = $Code } | ConvertTo-Json)
}
