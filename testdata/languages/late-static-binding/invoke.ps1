class Base {
    [string] Path() { return '/none' }
    [string] Key() { return 'none' }

    [psobject] Submit([hashtable]$fields) {
        $fields.client_id = $this.Key()
        $uri = 'https://api.example.test' + $this.Path()
        return Invoke-RestMethod -Method Post -Uri $uri -Body $fields
    }
}

class Tokens : Base {
    [string] Path() { return '/oauth/old_token' }
    [string] Key() { return 'k-9' }

    static [psobject] Exchange([string]$code) {
        $tokens = [Tokens]::new()
        return $tokens.Submit(@{ grant_type = 'authorization_code'; code = $code }) # [code]
    }
}
