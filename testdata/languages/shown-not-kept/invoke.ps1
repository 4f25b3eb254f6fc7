$answer = Invoke-RestMethod -Method Post 'https://api.example.test/oauth/old_token' -Body @{ # [code]
    grant_type = 'authorization_code'
    code       = $args[0]
}
Set-Variable -Name Ticket -Value $answer.access_token
Set-Clipboard -Value $answer.access_token
Update-Seats -Ticket $answer.access_token
Write-Host $answer.access_token
