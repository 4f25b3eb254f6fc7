class Grant {
    hidden [string]$server = 'https://api.example.test'

    [hashtable] Form() { throw 'abstract' }
    [string] Path() { throw 'abstract' }

    [psobject] Run() {
        $session = [Microsoft.PowerShell.Commands.WebRequestSession]::new()
        return Invoke-RestMethod -WebSession $session -Method Post -Uri ($this.server + $this.Path()) -Body $this.Form() # [code]
    }
}

class CodeGrant : Grant {
    hidden [string]$code

    CodeGrant([string]$code) { $this.code = $code }
    [hashtable] Form() { return @{ grant_type = 'authorization_code'; code = $this.code } }
    [string] Path() { return '/oauth/old_token' }
}

function Get-Token($Code) {
    [CodeGrant]::new($Code).Run()
}
