class Hydrated {
    [string]$Server = 'https://none.example.test'
    [string]$Path = '/oauth/old_token'
    [string]$Key

    Hydrated([hashtable]$options) {
        foreach ($name in $options.Keys) {
            $this.$name = $options[$name]
        }
    }

    [psobject] Exchange([string]$code) {
        return Invoke-RestMethod -Method Post -Uri ($this.Server + $this.Path) -Body @{ # [code]
            grant_type = 'authorization_code'
            code       = $code
            client_id  = $this.Key
        }
    }
}

function Get-Token($Code) {
    $api = [Hydrated]::new(@{ Server = 'https://api.example.test'; Key = 'k-5' })
    $api.Exchange($Code)
}
