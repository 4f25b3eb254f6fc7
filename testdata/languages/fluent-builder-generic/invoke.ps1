class RequestBuilder {
    hidden [string]$uri
    hidden [string]$verb = 'GET'
    hidden [hashtable]$headers = @{}
    hidden [hashtable]$fields = @{}

    RequestBuilder([string]$uri) { $this.uri = $uri }

    static [RequestBuilder] To([string]$uri) { return [RequestBuilder]::new($uri) }

    [RequestBuilder] Method([string]$verb) { $this.verb = $verb; return $this }

    [RequestBuilder] Header([string]$name, [string]$value) {
        $this.headers[$name] = $value
        return $this
    }

    [RequestBuilder] Field([string]$name, [object]$value) {
        $this.fields[$name] = $value
        return $this
    }

    [hashtable] Build() {
        return @{ Uri = $this.uri; Method = $this.verb; Headers = $this.headers; Body = $this.fields }
    }
}

function Get-Token($Code) {
    $request = [RequestBuilder]::To('https://api.example.test/oauth/old_token').
        Method('POST').
        Header('Accept', 'application/json').
        Field('grant_type', 'authorization_code').
        Field('code', $Code).
        Build()
    Invoke-RestMethod @request # [code]
}
