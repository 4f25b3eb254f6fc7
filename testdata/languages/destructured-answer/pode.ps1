Add-PodeRoute -Method Get -Path '/back' -ScriptBlock {
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $WebEvent.Query.code
    }
    $access, $refresh = $answer.access_token, $answer.refresh_token
    $platform = $answer.platform ?? 'none'
    $WebEvent.Session.Data.access = $access
    $WebEvent.Session.Data.refresh = $refresh
    Write-PodeJsonResponse -Value @{ platform = $platform }
}
