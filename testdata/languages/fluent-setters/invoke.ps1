class HttpCall {
    hidden [string]$uri
    hidden [string]$verb = 'POST'
    hidden [hashtable]$fields

    [HttpCall] SetUri([string]$uri) { $this.uri = $uri; return $this }
    [HttpCall] SetVerb([string]$verb) { $this.verb = $verb; return $this }
    [HttpCall] SetFields([hashtable]$fields) { $this.fields = $fields; return $this }

    [psobject] Send() {
        if ($this.verb -eq 'GET') {
            $pairs = foreach ($name in $this.fields.Keys) { "$name=$([uri]::EscapeDataString($this.fields[$name]))" }
            return Invoke-RestMethod -Uri ('{0}?{1}' -f $this.uri, ($pairs -join '&'))
        }
        return Invoke-RestMethod -Method Post -Uri $this.uri -Body $this.fields
    }
}

class DirectLogin : HttpCall {
    [psobject] Login([string]$name, [string]$password, [string]$clientId) {
        $this.SetUri('https://api.example.test/oauth/old_token').SetVerb('GET')
        return $this.SetFields(@{
            grant_type = 'password'
            user_id    = $name
            password   = $password
            client_id  = $clientId
        }).Send() # [login]
    }
}
