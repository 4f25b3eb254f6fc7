. "$PSScriptRoot/Transport.ps1"

class HttpTransport : Transport {
    hidden [string] $base = 'https://api.example.test'

    [object] Send([string]$path, [hashtable]$fields) {
        return Invoke-RestMethod -Method Post -Uri ($this.base + $path) -Body $fields
    }
}
