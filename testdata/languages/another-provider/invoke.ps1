class Provider {
    [string]$Server

    [psobject] Submit([hashtable]$fields) {
        return Invoke-RestMethod -Method Post -Uri "$($this.Server)/oauth/old_token" -Body $fields
    }
}

class One : Provider {
    One() { $this.Server = 'https://api.example.test' }

    [psobject] Exchange([string]$code) {
        return $this.Submit(@{ grant_type = 'authorization_code'; code = $code }) # [one]
    }
}

class Two : Provider {
    Two() { $this.Server = 'https://login.other.test' }

    [psobject] Exchange([string]$code) {
        return $this.Submit(@{ grant_type = 'authorization_code'; code = $code }) # [two]
    }
}
