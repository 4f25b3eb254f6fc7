class Call {
    [string]$Verb
    [string]$Uri
    hidden [hashtable]$parameters = @{}

    Call([string]$verb, [string]$path) {
        $this.Verb = $verb
        $this.Uri = 'https://api.example.test' + $path
    }

    [Call] Set([string]$name, [string]$value) {
        $this.parameters[$name] = $value
        return $this
    }

    [psobject] Send() {
        return Invoke-RestMethod -Method $this.Verb -Uri $this.Uri -Body $this.parameters
    }
}

function Get-Login($User) {
    $call = [Call]::new('GET', '/oauth/old_token')
    [void]$call.Set('grant_type', 'password')
    [void]$call.Set('user_id', $User)
    $call.Send() # [get]
}

function Update-Login($Token) {
    $call = [Call]::new('POST', '/oauth/old_token')
    $call.Set('grant_type', 'refresh_token').Set('refresh_token', $Token).Send() # [post]
}
