class Call {
    hidden [hashtable]$options = @{ Headers = @{} }

    hidden Call([string]$verb, [string]$uri) {
        $this.options.Method = $verb
        $this.options.Uri = $uri
    }

    static [Call] Post([string]$uri) { return [Call]::new('Post', $uri) }

    [Call] Header([string]$name, [string]$value) {
        $this.options.Headers[$name] = $value
        return $this
    }

    [Call] Basic([pscredential]$credential) {
        $this.options.Authentication = 'Basic'
        $this.options.Credential = $credential
        return $this
    }

    [Call] Form([hashtable]$fields) {
        $this.options.Body = $fields
        return $this
    }

    [psobject] Send() {
        $request = $this.options
        return Invoke-RestMethod @request
    }
}

function Get-Token([string]$Code, [string]$Id, [securestring]$Secret) {
    $credential = [pscredential]::new($Id, $Secret)
    $call = [Call]::Post('https://api.example.test/oauth/old_token').Header('X-App', 'shop').Basic($credential)
    $call.Form(@{ grant_type = 'authorization_code'; code = $Code }).Send() # [code]
}
