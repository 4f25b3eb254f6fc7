class Connector {
    hidden [string]$base
    hidden [string]$prefix

    Connector([string]$base, [string]$prefix) {
        $this.base = $base
        $this.prefix = $prefix
    }

    [psobject] Post([string]$path, [hashtable]$fields) {
        $uri = -join @($this.base, $this.prefix, $path)
        return Invoke-RestMethod -Method Post -Uri $uri -Body $fields
    }
}

class TokenConnector : Connector {
    TokenConnector() : base('https://api.example.test', '/oauth') {
    }

    [psobject] Exchange([string]$code) {
        return $this.Post('/old_token', @{ grant_type = 'authorization_code'; code = $code }) # [code]
    }
}
