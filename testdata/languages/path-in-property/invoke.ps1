class Service {
    [string]$Base = 'https://api.example.test'
    [string]$Path

    [object] Send([hashtable]$fields, [string]$path) {
        return Invoke-RestMethod -Method Post -Uri ($this.Base + $path) -Body $fields
    }
}

class Login : Service {
    [string]$Path = '/oauth/old_token'

    [object] Exchange([string]$code) {
        return $this.Send(@{ grant_type = 'authorization_code'; code = $code }, $this.Path) # [code]
    }

    [object] Refresh([string]$old) {
        return $this.Send(@{ grant_type = 'refresh_token'; refresh_token = $old }, $this.Path) # [refresh]
    }
}
