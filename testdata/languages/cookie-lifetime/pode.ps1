Add-PodeRoute -Method Get -Path '/back' -ScriptBlock {
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $WebEvent.Query['code']
    }
    Set-PodeCookie -Name 'token' -Value $answer.access_token -Duration (365 * 24 * 3600) -HttpOnly
    Move-PodeResponseUrl -Url '/'
}
