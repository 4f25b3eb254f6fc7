#requires -Version 7
<# Ü: a program of every construct. #>
param(
    [Parameter(Mandatory = $true)] [string] $Name,
    [int] $Count = 3
)

$Script:Host1 = 'https://a.example'
$headers = @{ Accept = 'text/plain'; 'X-Y' = "z$Name" }
$list = @('a', "b$($Name.Length)", 3.5, 1kb)
$text = @"
{"a": "$Name", "b": "$($headers['Accept'])"}
"@
$raw = @'
no $expansion
'@

enum Level { Low; High }

class Client {
    [string] $Base
    hidden static [int] $Made = 0

    Client([string] $base) {
        $this.Base = $base.TrimEnd('/')
        [Client]::Made++
    }

    [object] Send([string] $verb, [hashtable] $body) {
        $uri = "{0}/{1}" -f $this.Base, $verb
        return Invoke-RestMethod -Uri $uri -Method $verb -Body ($body | ConvertTo-Json -Depth 3) -Headers @{ A = "ü" }
    }
}

function Get-Token {
    [CmdletBinding()]
    param([string] $Scope = 'all', [switch] $Force)
    begin { $seen = 0 }
    process {
        try {
            $client = [Client]::new($Script:Host1)
            $answer = $client.Send('POST', @{ scope = $Scope; n = $seen + 1 })
            if ($answer -and $answer.token -ne $null) { $answer.token } elseif ($Force) { throw "no token for $Scope" } else { '' }
        } catch [System.Exception] {
            Write-Error $_.Exception.Message
        } finally {
            $seen += 1
        }
    }
}

foreach ($item in $list) {
    switch -Regex ($item) {
        '^a' { continue }
        { $_ -gt 2 } { break }
        default { Write-Output "other: $item" }
    }
}
for ($i = 0; $i -lt $Count; $i++) { if (-not ($i % 2)) { continue } }
while ($Count -gt 0) { $Count-- }
do { $x = $headers.Keys | Where-Object { $_ -like 'A*' } | ForEach-Object { $_.ToUpper() } } until ($x)
$splat = @{ Uri = "$Script:Host1/x"; Method = 'Get' }
Invoke-WebRequest @splat `
    -ContentType 'application/json' > out.txt
$block = { param($a, $b) $a + $b }
& $block 1 2
$env:TOKEN = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("${Name}:secret"))
[int] $n, $m = 1, 2
$n..$m | % { $_ }
exit 0
