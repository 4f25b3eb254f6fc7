class Base {
    hidden [string]$root = 'https://api.example.test'

    [psobject] Request([string]$verb, [string]$path, [hashtable]$headers, [hashtable]$options) {
        $all = @{ Accept = 'application/json' } + $headers
        return Invoke-RestMethod -Method $verb -Uri ($this.root + $path) -Headers $all @options
    }
}

class Shop : Base {
    [psobject] Request([string]$verb, [string]$path, [hashtable]$headers, [hashtable]$options) {
        return ([Base]$this).Request($verb, $path, $headers + @{ 'X-Shop' = '7' }, $options)
    }

    [psobject] Me() {
        return $this.Request('GET', '/v1/me', @{}, @{}) # [me]
    }

    [psobject] Refresh([string]$token) {
        $body = @{ grant_type = 'refresh_token'; refresh_token = $token }
        return $this.Request('POST', '/oauth/old_token', @{}, @{ Body = $body }) # [refresh]
    }
}
