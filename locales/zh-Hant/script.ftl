### Chinese in traditional script. The purpose of each message is in locales/en/script.ftl.

failed = 目前無法在此顯示詳細資訊。
outdated = 此副本可能已過時：無法載入更新的版本。
expired = 此副本已過時。請向發布方詢問地址是否仍然正確。
doubtful = 以下地址無法確認，可能有誤。
show = 仍要顯示地址
