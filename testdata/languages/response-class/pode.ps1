class Reply {
    hidden [psobject]$data

    Reply([object]$response) { $this.data = $response.Content | ConvertFrom-Json }

    [string] Token() { return $this.data.access_token }
}

class Http {
    [Reply] Post([string]$uri, [hashtable]$fields) {
        return [Reply]::new((Invoke-WebRequest -Method Post -Uri $uri -Body $fields))
    }
}

Add-PodeRoute -Method Get -Path '/back' -ScriptBlock {
    $http = [Http]::new()
    $fields = @{ grant_type = 'authorization_code'; code = $WebEvent.Query.code }
    $reply = $http.Post('https://api.example.test/oauth/old_token', $fields) # [code]
    $WebEvent.Session.Data.token = $reply.Token()
}
