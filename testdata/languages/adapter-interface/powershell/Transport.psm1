class Transport {
    [psobject] Post([string]$path, [hashtable]$fields) { throw 'abstract' }
}

class WebTransport : Transport {
    [string]$HostName = 'https://api.example.test'

    [psobject] Post([string]$path, [hashtable]$fields) {
        return Invoke-RestMethod -Method Post -Uri ($this.HostName + $path) -Body $fields
    }
}

class LoggedTransport : Transport {
    hidden [Transport]$inner

    LoggedTransport([Transport]$inner) { $this.inner = $inner }

    [psobject] Post([string]$path, [hashtable]$fields) {
        Write-Verbose "POST $path"
        return $this.inner.Post($path, $fields)
    }
}
