class Transport {
    [object] Send([string]$path, [hashtable]$fields) {
        throw [System.NotImplementedException]::new('a transport sends')
    }
}
