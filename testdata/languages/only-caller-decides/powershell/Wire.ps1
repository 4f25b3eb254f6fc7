class Wire {
    hidden [string]$uri
    hidden [hashtable]$fields = @{}

    [void] SetUri([string]$uri) { $this.uri = $uri }
    [void] SetFields([hashtable]$fields) { $this.fields = $fields }

    [psobject] Send() {
        return Invoke-RestMethod -Method Post -Uri $this.uri -Body $this.fields
    }
}
