function Send-Form([string]$Uri, [hashtable]$Fields) {
    $response = Invoke-WebRequest -Method Post -Uri $Uri -Body $Fields -SkipHttpErrorCheck
    return $response.StatusCode, ($response.Content | ConvertFrom-Json)
}

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port 8080 -Protocol Http

    Add-PodeRoute -Method Get -Path '/back' -ScriptBlock {
        $status, $body = Send-Form 'https://api.example.test/oauth/old_token' @{ # [code]
            grant_type = 'authorization_code'
            code       = $WebEvent.Query['code']
        }
        if ($status -ne 200) {
            Set-PodeResponseStatus -Code 502
            return
        }
        $WebEvent.Session.Data.token = $body.access_token
    }
}
