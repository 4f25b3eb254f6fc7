class Auth {
    hidden [string]$base
    hidden [pscredential]$credential

    Auth([string]$base, [pscredential]$credential) {
        $this.base = $base.TrimEnd('/')
        $this.credential = $credential
    }

    static [Auth] Of([hashtable]$options) {
        $secret = ConvertTo-SecureString $options.Secret -AsPlainText -Force
        return [Auth]::new($options.Base, [pscredential]::new($options.Id, $secret))
    }

    [psobject] Exchange([string]$code) {
        $basic = @{ Authentication = 'Basic'; Credential = $this.credential }
        return Invoke-RestMethod -Method Post -Uri ($this.base + '/oauth/old_token') @basic -Body @{ # [code]
            grant_type = 'authorization_code'
            code       = $code
        }
    }
}

function New-Auth($Id, $Secret) {
    [Auth]::Of(@{ Id = $Id; Secret = $Secret; Base = 'https://api.example.test/' })
}
